export const id = 210;
export const ids = [210];
export const modules = {

/***/ 95210:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MACHINE_TIME: () => (/* binding */ MACHINE_TIME),
/* harmony export */   createPacer: () => (/* binding */ createPacer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The time of this machine. */
const MACHINE_TIME = {
    clock: () => performance.now(),
    wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
    random: Math.random,
};
/** Milliseconds over which answers are counted, to see what rate AWS bears. */
const WINDOW = 1_000;
/** Calls per second to begin with: about five writes a second were seen to pass. */
const FIRST_RATE = 5;
const SLOWEST = 0.5;
const DECREASE = 0.9;
/** Milliseconds in which refusals are about calls that went out before. */
const SETTLING = 500;
/** After this many answers without a refusal the rate is raised: fast until the limit was met once more. */
const CALM = 10;
const FAST_INCREASE = 1.2;
const INCREASE = 1.05;
/** Makes an open gate. */
function createPacer({ clock, wait }) {
    let rate;
    let lastAt = -Infinity;
    let queue = Promise.resolve();
    let slowedAt = -Infinity;
    let calm = 0;
    let increase = FAST_INCREASE;
    let answers = [];
    const recent = (now) => {
        answers = answers.filter((at) => at > now - WINDOW);
        return answers.length * (1_000 / WINDOW);
    };
    const slowDown = (now) => {
        // The refusals of one burst are one piece of news.
        if (rate !== undefined && now - slowedAt < Math.max(SETTLING, 1_000 / rate))
            return;
        if (rate !== undefined)
            increase = INCREASE;
        rate =
            rate === undefined ? Math.max(FIRST_RATE, recent(now)) : Math.max(SLOWEST, rate * DECREASE);
        slowedAt = now;
        lastAt = now;
    };
    /** The rate may change while somebody waits, so each turn is reckoned when it is the next. */
    const takeTurn = async () => {
        for (;;) {
            const rest = lastAt + 1_000 / (rate ?? Infinity) - clock();
            if (rest <= 0)
                break;
            await wait(rest);
        }
        lastAt = clock();
    };
    return {
        get rate() {
            return rate;
        },
        enter() {
            if (rate === undefined)
                return Promise.resolve();
            queue = queue.then(takeTurn);
            return queue;
        },
        succeeded() {
            answers.push(clock());
            calm += 1;
            if (rate === undefined || calm < CALM)
                return;
            calm = 0;
            rate *= increase;
        },
        throttled() {
            calm = 0;
            slowDown(clock());
        },
    };
}


/***/ })

};

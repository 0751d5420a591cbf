function handler(event) {
  var two = [{ value: 'a' }, { value: 'b' }];
  return {
    statusCode: 200,
    headers: { one: { value: 'max-age=60' }, two: { value: 'a', multiValue: two }, empty: { value: '' } },
  };
}

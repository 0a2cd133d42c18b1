/**
 * The power by which a cost grows with a size: 1 where twice the size costs twice as much, 2 where it
 * costs four times as much. It is the slope of the line through the logarithms of the points, by
 * least squares.
 * @param points at least two, of different sizes above 0
 */
export function growthOf(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(logs.map(({ x }) => x)), mean(logs.map(({ y }) => y))];
  const covariance = mean(logs.map(({ x, y }) => (x - meanX) * (y - meanY)));
  return covariance / mean(logs.map(({ x }) => (x - meanX) ** 2));
}

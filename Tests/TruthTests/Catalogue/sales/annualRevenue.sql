-- by: channel
-- empty: 0
-- The year is that in which the period, or the data in it, ends.
SELECT period, part(channel) AS split, sum(amount::DECIMAL(18, 2)) AS value
FROM periods JOIN orders
  ON ordered_at < ends AND ordered_at >= date_trunc('year', ends - INTERVAL 1 SECOND)
GROUP BY ALL

-- by: channel
-- The market of a year, spread over its days as far as there is data.
WITH sold AS (
  SELECT period(ordered_at) AS period, part(channel) AS split,
    sum(amount::DECIMAL(18, 2))::DOUBLE AS sales
  FROM orders GROUP BY ALL
), market AS (
  SELECT period, sum(if(year(day) = 2025, 4000000, 4400000) / 365) AS available
  FROM days GROUP BY ALL
)
SELECT period, split, sales / available AS value
FROM market JOIN sold USING (period)

-- by: channel
WITH sold AS (
  SELECT period(ordered_at) AS period, part(channel) AS split, sum(amount::DECIMAL(18, 2)) AS sales
  FROM orders GROUP BY ALL
), paid AS (
  SELECT period(day) AS period, part(channel) AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
)
SELECT period, split,
  (coalesce(sales, 0) - cost)::DOUBLE / nullif(cost, 0)::DOUBLE AS value
FROM sold FULL JOIN paid USING (period, split)

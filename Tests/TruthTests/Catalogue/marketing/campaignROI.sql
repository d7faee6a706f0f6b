-- by: channel
WITH sold AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, channel AS split,
    sum(amount::DECIMAL(18, 2)) AS sales
  FROM orders GROUP BY ALL
), paid AS (
  SELECT strftime(day, '%Y-%m') AS period, channel AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
)
SELECT period, split, (coalesce(sales, 0) - cost)::DOUBLE / cost::DOUBLE AS value
FROM sold FULL JOIN paid USING (period, split)

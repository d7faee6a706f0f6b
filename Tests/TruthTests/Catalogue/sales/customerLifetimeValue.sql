-- by: channel
-- Value of an order times margin is gross profit over orders; customers stay three years.
WITH costs AS (
  SELECT order_id,
    sum(manufacturing::DECIMAL(18, 2) + wages::DECIMAL(18, 2) + overheads::DECIMAL(18, 2)) AS cost
  FROM order_lines GROUP BY ALL
), profit AS (
  SELECT period(ordered_at) AS period, part(channel) AS split,
    sum(amount::DECIMAL(18, 2) - costs.cost)::DOUBLE / count(*) AS each
  FROM orders JOIN costs USING (order_id) GROUP BY ALL
), habit AS (
  SELECT period, part(channel) AS split,
    count(customer_id) / nullif(count(DISTINCT customer_id), 0) AS often
  FROM periods JOIN orders ON ordered_at < ends AND ordered_at >= ends - INTERVAL 1 YEAR
  GROUP BY ALL
)
SELECT period, split, each * often * 3 AS value
FROM habit LEFT JOIN profit USING (period, split)

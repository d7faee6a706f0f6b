-- by: channel
-- Value of an order times margin is gross profit over orders; customers stay three years.
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month,
    least(last_day(month), DATE '2026-03-17') AS ends
  FROM visits
), costs AS (
  SELECT order_id,
    sum(manufacturing::DECIMAL(18, 2) + wages::DECIMAL(18, 2) + overheads::DECIMAL(18, 2)) AS cost
  FROM order_lines
  GROUP BY ALL
), orders AS (
  SELECT o.order_id, customer_id, ordered_at::DATE AS day, channel,
    amount::DECIMAL(18, 2) AS amount, costs.cost
  FROM orders o
  JOIN costs USING (order_id)
), profit AS (
  SELECT date_trunc('month', day)::DATE AS month, channel,
    sum(amount - cost)::DOUBLE / count(*) AS each
  FROM orders
  GROUP BY ALL
), habit AS (
  SELECT month, channel,
    count(customer_id)::DOUBLE / nullif(count(DISTINCT customer_id), 0) AS often
  FROM months
  JOIN orders ON day <= ends AND day > ends - INTERVAL 1 YEAR
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, channel AS split, each * often * 3 AS value
FROM habit
LEFT JOIN profit USING (month, channel)

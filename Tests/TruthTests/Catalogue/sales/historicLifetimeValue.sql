-- by: country
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month FROM visits
), profits AS (
  SELECT order_id,
    sum(quantity * price::DECIMAL(18, 2) - manufacturing::DECIMAL(18, 2) - wages::DECIMAL(18, 2)
      - overheads::DECIMAL(18, 2)) AS profit
  FROM order_lines
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, country AS split,
  sum(profit) FILTER (customer_id IS NOT NULL)::DOUBLE / nullif(count(DISTINCT customer_id), 0)
    AS value
FROM months
JOIN orders ON ordered_at < month + INTERVAL 1 MONTH
JOIN profits USING (order_id)
GROUP BY ALL

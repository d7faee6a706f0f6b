-- by: channel
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS place
  FROM orders
  WHERE customer_id IS NOT NULL
)
SELECT strftime(ordered_at, '%Y-%m') AS period, channel AS split,
  count(*) FILTER (place = 1)::DOUBLE / count(*) AS value
FROM numbered
GROUP BY ALL

-- by: device
SELECT strftime(created_at, '%Y-%m') AS period, device AS split,
  count(*) FILTER (order_id IS NULL)::DOUBLE / count(*) AS value
FROM carts
GROUP BY ALL

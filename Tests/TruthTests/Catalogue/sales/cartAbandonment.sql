-- by: device
SELECT period(created_at) AS period, part(device) AS split,
  count(*) FILTER (order_id IS NULL) / count(*) AS value
FROM carts GROUP BY ALL

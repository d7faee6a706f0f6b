-- by: channel
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS place
  FROM orders WHERE customer_id IS NOT NULL
)
SELECT period(ordered_at) AS period, part(channel) AS split,
  count(*) FILTER (place = 1) / count(*) AS value
FROM numbered GROUP BY ALL

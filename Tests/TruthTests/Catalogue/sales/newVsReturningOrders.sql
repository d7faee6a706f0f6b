-- by:
-- own: kind
-- empty: 0
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS place
  FROM orders
)
SELECT period(ordered_at) AS period,
  part(CASE WHEN customer_id IS NULL THEN 'guest' WHEN place = 1 THEN 'new' ELSE 'returning' END)
    AS split,
  count(*) AS value
FROM numbered GROUP BY ALL

-- by: channel
-- A day is 24 hours, also when clocks change.
WITH numbered AS (
  SELECT customer_id, channel, ordered_at,
    row_number() OVER (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS place
  FROM orders WHERE customer_id IS NOT NULL
)
SELECT period(f.ordered_at) AS period, part(f.channel) AS split,
  count(*) FILTER (elapsed(f.ordered_at, s.ordered_at) <= 90 * 86400) / count(*) AS value
FROM numbered f LEFT JOIN numbered s ON s.customer_id = f.customer_id AND s.place = 2
WHERE f.place = 1
GROUP BY ALL

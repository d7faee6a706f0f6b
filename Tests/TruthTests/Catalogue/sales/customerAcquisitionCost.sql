-- by: channel
WITH firsts AS (
  SELECT customer_id, min(ordered_at) AS first, arg_min(channel, (ordered_at, order_id)) AS channel
  FROM orders WHERE customer_id IS NOT NULL GROUP BY ALL
), gained AS (
  SELECT period(first) AS period, part(channel) AS split, count(*) AS customers
  FROM firsts GROUP BY ALL
), spent AS (
  SELECT period(day) AS period, part(channel) AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / customers AS value
FROM gained FULL JOIN spent USING (period, split)

-- by: channel
WITH firsts AS (
  SELECT customer_id, min(ordered_at) AS first, arg_min(channel, (ordered_at, order_id)) AS channel
  FROM orders
  WHERE customer_id IS NOT NULL
  GROUP BY ALL
), gained AS (
  SELECT strftime(first, '%Y-%m') AS period, channel AS split, count(*) AS customers
  FROM firsts
  GROUP BY ALL
), spent AS (
  SELECT strftime(day, '%Y-%m') AS period, channel AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend
  GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / customers AS value
FROM gained
FULL JOIN spent USING (period, split)

-- by:
-- own: cohort, age
WITH firsts AS (
  SELECT customer_id, min(ordered_at) AS first FROM orders
  WHERE customer_id IS NOT NULL
  GROUP BY ALL
), sizes AS (
  SELECT strftime(first, '%Y-%m') AS cohort, count(*) AS customers FROM firsts GROUP BY ALL
)
SELECT strftime(ordered_at, '%Y-%m') AS period,
  strftime(first, '%Y-%m') || ' / '
    || datediff('month', date_trunc('month', first), date_trunc('month', ordered_at)) AS split,
  count(DISTINCT customer_id)::DOUBLE / any_value(customers) AS value
FROM orders
JOIN firsts USING (customer_id)
JOIN sizes ON cohort = strftime(first, '%Y-%m')
GROUP BY ALL

-- by:
-- own: cohort
WITH firsts AS (
  SELECT customer_id, min(ordered_at) AS first, strftime(first, '%Y-%m') AS cohort
  FROM orders WHERE customer_id IS NOT NULL GROUP BY ALL
), known AS (
  SELECT period, part(cohort) AS split, count(*) AS customers
  FROM periods JOIN firsts ON first < ends GROUP BY ALL
), came AS (
  SELECT period(ordered_at) AS period, part(cohort) AS split,
    count(DISTINCT customer_id) FILTER (strftime(ordered_at, '%Y-%m') > cohort) AS customers
  FROM orders JOIN firsts USING (customer_id) GROUP BY ALL
)
SELECT period, split, coalesce(came.customers, 0) / known.customers AS value
FROM known LEFT JOIN came USING (period, split)

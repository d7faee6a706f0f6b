-- by: country
-- A customer who orders from another country is lost to the one before.
WITH bought AS (
  SELECT DISTINCT period(ordered_at) AS period, part(country) AS split, customer_id
  FROM orders WHERE customer_id IS NOT NULL
)
SELECT periods.period, b.split, count(n.customer_id) / count(*) AS value
FROM periods JOIN bought b ON b.period = before
  LEFT JOIN bought n
    ON n.period = periods.period AND n.split = b.split AND n.customer_id = b.customer_id
GROUP BY ALL

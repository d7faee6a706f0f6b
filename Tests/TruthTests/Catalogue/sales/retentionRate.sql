-- by: country
-- A customer who orders from another country is lost to the one before.
WITH bought AS (
  SELECT DISTINCT date_trunc('month', ordered_at)::DATE AS month, country, customer_id FROM orders
), cells AS (
  SELECT month, country FROM bought
  UNION
  SELECT (month + INTERVAL 1 MONTH)::DATE, country FROM bought WHERE month < DATE '2026-03-01'
), counted AS (
  SELECT cells.month, cells.country, count(b.customer_id) AS before, count(n.customer_id) AS kept
  FROM cells
  LEFT JOIN bought b
    ON b.country = cells.country AND b.month = (cells.month - INTERVAL 1 MONTH)::DATE
  LEFT JOIN bought n
    ON n.country = cells.country AND n.month = cells.month AND n.customer_id = b.customer_id
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, country AS split,
  kept::DOUBLE / nullif(before, 0) AS value
FROM counted

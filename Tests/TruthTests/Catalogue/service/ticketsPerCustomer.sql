-- by: category
SELECT strftime(created_at, '%Y-%m') AS period, category AS split,
  count(*) / count(DISTINCT customer_id) AS value
FROM tickets
GROUP BY ALL

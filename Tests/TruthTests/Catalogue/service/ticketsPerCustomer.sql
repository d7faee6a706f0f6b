-- by: category
SELECT period(created_at) AS period, part(category) AS split,
  count(*) / nullif(count(DISTINCT customer_id), 0) AS value
FROM tickets GROUP BY ALL

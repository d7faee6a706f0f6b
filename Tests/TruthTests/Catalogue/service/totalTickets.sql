-- by: category
SELECT strftime(created_at, '%Y-%m') AS period, category AS split, count(*) AS value
FROM tickets
GROUP BY ALL

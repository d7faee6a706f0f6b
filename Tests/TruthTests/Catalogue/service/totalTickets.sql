-- by: category
-- empty: 0
SELECT period(created_at) AS period, part(category) AS split, count(*) AS value
FROM tickets GROUP BY ALL

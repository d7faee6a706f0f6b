-- by: country
-- empty: 0
SELECT period(ordered_at) AS period, part(country) AS split, count(*) AS value
FROM orders GROUP BY ALL

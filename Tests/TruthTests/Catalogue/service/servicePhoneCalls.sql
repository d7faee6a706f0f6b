-- by: country
-- empty: 0
SELECT period(called_at) AS period, part(country) AS split, count(*) AS value
FROM calls GROUP BY ALL

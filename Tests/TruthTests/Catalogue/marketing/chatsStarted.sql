-- by: country
-- empty: 0
SELECT period(started_at) AS period, part(country) AS split, count(*) AS value
FROM chats GROUP BY ALL

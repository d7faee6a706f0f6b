-- by: country
SELECT strftime(started_at, '%Y-%m') AS period, country AS split, count(*) AS value
FROM chats GROUP BY ALL

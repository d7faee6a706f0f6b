-- by: country
SELECT strftime(called_at, '%Y-%m') AS period, country AS split, count(*) AS value
FROM calls
GROUP BY ALL

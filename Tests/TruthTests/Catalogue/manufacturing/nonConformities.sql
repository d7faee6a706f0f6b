-- by: severity
SELECT strftime(reported_at, '%Y-%m') AS period, severity AS split, count(*) AS value
FROM nonconformities
GROUP BY ALL

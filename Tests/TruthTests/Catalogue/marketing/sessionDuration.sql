-- by: channel
SELECT strftime(started_at, '%Y-%m') AS period, channel AS split, avg(seconds) / 60 AS value
FROM visits GROUP BY ALL

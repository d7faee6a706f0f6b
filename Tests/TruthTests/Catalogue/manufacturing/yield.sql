-- by: machine
SELECT strftime(started_at, '%Y-%m') AS period, machine AS split, sum(good) AS value
FROM runs
GROUP BY ALL

-- by: channel
SELECT period(started_at) AS period, part(channel) AS split, avg(seconds) / 60 AS value
FROM visits GROUP BY ALL

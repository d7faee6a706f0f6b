-- by: channel
SELECT period(started_at) AS period, part(channel) AS split, sum(page_views) / count(*) AS value
FROM visits GROUP BY ALL

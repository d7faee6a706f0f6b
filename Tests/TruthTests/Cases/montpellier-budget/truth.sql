WITH entries AS (
  SELECT CAST("Exercice" AS VARCHAR) AS period, "I_F" AS section, "D_R" AS direction,
    "Nature" AS nature, "Libellé fonction" AS function,
    CAST(replace("Exécuté", ',', '.') AS DECIMAL(18, 2)) AS amount
  FROM read_csv('@DATA@', header = true, delim = ';', encoding = 'latin-1', all_varchar = true)
)
SELECT period, section, grouping(period) AS no_period, grouping(section) AS no_section,
  count(*) AS "entries",
  coalesce(sum(amount) FILTER (WHERE direction = 'D'), 0) AS "spending",
  coalesce(sum(amount) FILTER (WHERE direction = 'R'), 0) AS "income",
  coalesce(sum(amount) FILTER (WHERE direction = 'R'), 0)
    - coalesce(sum(amount) FILTER (WHERE direction = 'D'), 0) AS "balance",
  (sum(amount) FILTER (WHERE direction = 'R'))::DOUBLE
    / (sum(amount) FILTER (WHERE direction = 'D'))::DOUBLE AS "coverRate",
  sum(amount)::DOUBLE / count(*) AS "meanEntry",
  quantile_cont(amount::DOUBLE, 0.5) AS "medianEntry",
  min(amount) AS "smallest",
  count(DISTINCT nature) AS "natures",
  coalesce(sum(amount) FILTER (WHERE nature LIKE '64%'), 0) AS "personnel",
  coalesce(sum(amount) FILTER (WHERE nature LIKE '64%'), 0)::DOUBLE
    / (sum(amount) FILTER (WHERE direction = 'D'))::DOUBLE AS "personnelShare",
  coalesce(sum(amount) FILTER (WHERE function LIKE '%ECOLES%'), 0) AS "schools"
FROM entries
GROUP BY GROUPING SETS ((period, section), (period), (section), ())

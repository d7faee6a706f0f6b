"""Reads logs of SARIF as pydantic-sarif does, whose model is made from the official schema.

sarif.py LOG…: prints how many results each log has; fails where one is not as the schema wants.
A log that was damaged on purpose must be refused, or the model would prove nothing.
"""

import json
import pathlib
import sys

from pydantic import ValidationError
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log


def refuses(log):
    try:
        Log.model_validate(log)
    except ValidationError:
        return True
    return False


for name in sys.argv[1:]:
    text = pathlib.Path(name).read_text()
    log = Log.model_validate_json(text)
    print(*(len(run.results) for run in log.runs))
    for damage in [
        lambda run: run.update(column="utf16CodeUnits"),
        lambda run: run.update(columnKind="bytes"),
        lambda run: run["tool"].pop("driver"),
        lambda run: [result.pop("message") for result in run["results"]] or run.pop("tool"),
    ]:
        damaged = json.loads(text)
        damage(damaged["runs"][0])
        assert refuses(damaged), name

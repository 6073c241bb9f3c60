package org.ionwright.scan;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears of runs. */
@ConsumerType
public interface ScanEngineListener {

	void started(ScanRun run);
}

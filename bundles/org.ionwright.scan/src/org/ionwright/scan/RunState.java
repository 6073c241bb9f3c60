package org.ionwright.scan;

/** The states of a run, in the order they can be passed through; the last three are final. */
public enum RunState {
	/** Settings of the method are being sent and waited for. */
	SETTLING(false), SCANNING(false),
	/** Stop was asked for; the scan in progress is ended and the file completed. */
	STOPPING(false), FINISHED(true),
	/** Ended early by a person; the scans so far are stored. */
	STOPPED(true),
	/** Ended by a fault; the scans so far are stored as far as the disk allowed. */
	FAILED(true);

	private final boolean over;

	RunState(boolean over) {
		this.over = over;
	}

	/** Whether nothing will happen any more. */
	public boolean over() {
		return over;
	}
}

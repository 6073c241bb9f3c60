package org.ionwright.device;

/** Whether a parameter can be set. */
public enum Access {
	READ_ONLY, READ_WRITE
}

package org.ionwright.scan.ui.internal.control;

import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.Lamp;

/** The states of instruments and runs as lamp and word. */
final class Words {

	private Words() {
	}

	static Lamp lamp(InstrumentState state) {
		return switch (state) {
		case DISCONNECTED -> Lamp.OFF;
		case CONNECTING, SCANNING -> Lamp.BUSY;
		case PARTIAL -> Lamp.WARNING;
		case READY -> Lamp.OK;
		case FAULT -> Lamp.FAULT;
		};
	}

	static String word(OperatingState state) {
		return switch (state) {
		case OFF -> Messages.Operating_off;
		case DISCONNECTED -> Messages.Operating_disconnected;
		case TRIPPED -> Messages.Operating_tripped;
		case VENTED -> Messages.Operating_vented;
		case ROUGHING -> Messages.Operating_roughing;
		case TURBO_SPINUP -> Messages.Operating_turboSpinup;
		case HIGH_VACUUM -> Messages.Operating_highVacuum;
		case SOURCE_WARMUP -> Messages.Operating_sourceWarmup;
		case READY -> Messages.Operating_ready;
		case OPERATE -> Messages.Operating_operate;
		case ACQUIRING -> Messages.Operating_acquiring;
		case STANDBY -> Messages.Operating_standby;
		case VENTING -> Messages.Operating_venting;
		case MAINTENANCE -> Messages.Operating_maintenance;
		};
	}

	static Lamp lamp(OperatingState state) {
		return switch (state) {
		case OFF -> Lamp.OFF;
		case DISCONNECTED -> Lamp.WARNING;
		case TRIPPED -> Lamp.FAULT;
		case ROUGHING, TURBO_SPINUP, SOURCE_WARMUP, ACQUIRING, VENTING -> Lamp.BUSY;
		case VENTED, HIGH_VACUUM, READY, OPERATE, STANDBY, MAINTENANCE -> Lamp.OK;
		};
	}

	static String word(InstrumentState state) {
		return switch (state) {
		case DISCONNECTED -> Messages.Word_disconnected;
		case CONNECTING -> Messages.Word_connecting;
		case PARTIAL -> Messages.Word_partial;
		case READY -> Messages.Word_ready;
		case SCANNING -> Messages.Word_scanning;
		case FAULT -> Messages.Word_fault;
		};
	}

	/** The text unless it only repeats the word beside the lamp. */
	static String beyond(String word, String text) {
		return text.equalsIgnoreCase(word) ? "" : text;
	}

	static Lamp lamp(RunState state) {
		return switch (state) {
		case SETTLING, SCANNING, STOPPING -> Lamp.BUSY;
		case FINISHED -> Lamp.OK;
		case PAUSED, STOPPED -> Lamp.WARNING;
		case FAILED -> Lamp.FAULT;
		};
	}

	static String word(RunState state) {
		return switch (state) {
		case SETTLING -> Messages.Word_settling;
		case SCANNING -> Messages.Word_scanning;
		case PAUSED -> Messages.Word_paused;
		case STOPPING -> Messages.Word_stopping;
		case FINISHED -> Messages.Word_finished;
		case STOPPED -> Messages.Word_stopped;
		case FAILED -> Messages.Word_failed;
		};
	}
}

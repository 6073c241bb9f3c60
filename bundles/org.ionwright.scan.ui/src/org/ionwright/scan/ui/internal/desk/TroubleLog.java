package org.ionwright.scan.ui.internal.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;

/**
 * Writes to the error log what goes wrong with the active instrument and its runs, so that a night's troubles stand there in the morning:
 * interlocks that trip, devices that fail (once until they are back), runs that fail.
 */
final class TroubleLog {

	private final BiConsumer<Integer, LogEntry> log;

	/** Takes entries with their severity of {@link IStatus}, on any thread. */
	TroubleLog(BiConsumer<Integer, LogEntry> log) {
		this.log = log;
	}

	/** Into the error log of the workbench. */
	static TroubleLog ofWorkbench() {
		return new TroubleLog((severity, entry) -> {
			if (severity == IStatus.ERROR) {
				entry.error(TroubleLog.class, null);
			} else {
				entry.warn(TroubleLog.class, null);
			}
		});
	}

	/** Until what is given back is run. */
	Runnable watch(LiveInstrument live) {
		Watch watch = new Watch(live);
		live.addListener(watch);
		live.operation().addListener(watch);
		return () -> {
			live.operation().removeListener(watch);
			live.removeListener(watch);
		};
	}

	void failed(ScanRun run) {
		log.accept(IStatus.ERROR, new LogEntry(
				NLS.bind(Messages.Log_runFailed, new Object[] { run.target().map(String::valueOf).orElse(""),
						run.progress().scansDone(), run.progress().scans(), run.progress().text() }),
				Messages.Log_runFailedRemedy));
	}

	private static String remedy(DeviceReason reason) {
		return switch (reason) {
		case NO_DRIVER -> Messages.Log_noDriverRemedy;
		case CONFIGURATION, UNSUPPORTED -> Messages.Log_addressRemedy;
		case LINK_LOST, TIMEOUT -> Messages.Log_linkRemedy;
		case PROTOCOL -> Messages.Log_protocolRemedy;
		case HARDWARE -> Messages.Log_hardwareRemedy;
		case DRIVER_DEFECT -> Messages.Log_driverRemedy;
		case NONE, LIMIT, INTERLOCK, BUSY, CANCELLED -> Messages.Log_deviceRemedy;
		};
	}

	/** On threads of the instrument. */
	private final class Watch implements InstrumentListener, OperationListener {

		private final LiveInstrument live;
		private final Set<Integer> failing = new HashSet<>();

		Watch(LiveInstrument live) {
			this.live = live;
		}

		@Override
		public synchronized void statusChanged() {
			for (LiveDevice device : live.devices()) {
				DeviceStatus status = device.status();
				if (status.state().usable() || status.reason() == DeviceReason.CANCELLED) {
					failing.remove(device.index());
				} else if (failed(status) && failing.add(device.index())) {
					String said = status.text().replace(device.address() + ": ", "");
					log.accept(IStatus.WARNING, new LogEntry(
							NLS.bind(Messages.Log_deviceFailed, device.address(), said), remedy(status.reason())));
				}
			}
		}

		private boolean failed(DeviceStatus status) {
			return status.state() == DeviceState.FAULT
					|| status.state() == DeviceState.CONNECTING && status.reason() != DeviceReason.NONE;
		}

		@Override
		public void tripped(Trip trip) {
			String off = trip.off().stream().sorted().map(Guarded::text).collect(Collectors.joining(", "));
			log.accept(trip.firstOut() ? IStatus.ERROR : IStatus.WARNING,
					new LogEntry(NLS.bind(Messages.Log_tripped,
							new Object[] { trip.interlock(), live.name(), off, trip.cause() }),
							Messages.Log_trippedRemedy));
		}
	}
}

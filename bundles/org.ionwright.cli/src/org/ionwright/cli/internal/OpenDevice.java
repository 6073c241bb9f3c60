package org.ionwright.cli.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.ionwright.device.DeviceState;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/** One device of a live instrument, at the command line. Left as it is when closed. */
final class OpenDevice implements AutoCloseable {

	private final LiveInstrument instrument;
	private final DeviceControl control;

	OpenDevice(LiveInstrument instrument, DeviceControl control) {
		this.instrument = instrument;
		this.control = control;
	}

	/** Connects the whole instrument, since interlocks need its readings. */
	void connect(Duration limit) throws BadInputException, InterruptedException {
		instrument.connect();
		instrument.awaitConnected(limit);
		DeviceState state = control.device().status().state();
		if (!state.usable()) {
			throw new BadInputException(
					control.device().address() + " cannot be used: " + control.device().status().text());
		}
	}

	DeviceControl control() {
		return control;
	}

	LiveInstrument instrument() {
		return instrument;
	}

	/** Fresh readings of this device, in the order of its driver. */
	List<LiveParameter> read() throws BadInputException, InterruptedException {
		instrument.refresh();
		if (!control.device().status().state().usable()) {
			throw new BadInputException(control.device().address() + ": " + control.device().status().text());
		}
		return parameters();
	}

	List<LiveParameter> parameters() {
		return instrument.parameters().stream()
				.filter(parameter -> parameter.source().device() == control.device().index()).toList();
	}

	/**
	 * A parameter by its name in the driver or its path in the instrument.
	 *
	 * @throws BadInputException
	 *             that names those there are
	 */
	LiveParameter parameter(String name) throws BadInputException {
		List<LiveParameter> all = parameters();
		return all.stream().filter(each -> each.source().name().equals(name) || each.path().equals(name)).findFirst()
				.orElseThrow(() -> new BadInputException(control.device().address() + " has no parameter '" + name
						+ "'; it has " + String.join(", ", all.stream().map(each -> each.source().name()).toList())));
	}

	/** What a future gives; its failure as one line. */
	static <T> T done(CompletableFuture<T> future) throws BadInputException, InterruptedException {
		try {
			return future.get();
		} catch (ExecutionException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			throw new BadInputException(String.valueOf(cause.getMessage()), cause);
		}
	}

	@Override
	public void close() {
		instrument.leave();
	}
}

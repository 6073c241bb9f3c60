package org.ionwright.instrument.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.transport.CallWords;
import org.ionwright.instrument.TrafficEntry.Kind;

/**
 * Makes the calls to one driver and notes them, so that they stand between the bytes which they cause. What a call throws is thrown
 * on as it is. On the session's thread.
 */
final class NotedCalls {

	/** A call that brings something. */
	interface Call<T> {
		T call() throws DeviceException, InterruptedException;
	}

	/** A call that brings nothing. */
	interface Deed {
		void call() throws DeviceException, InterruptedException;
	}

	private final CallNotes notes;
	private final BooleanSupplier over;

	/**
	 * @param over
	 *            whether the driver was given up: a call that still hangs in it must not be heard among those to the next one
	 */
	NotedCalls(CallNotes notes, BooleanSupplier over) {
		this.notes = notes;
		this.over = over;
	}

	/**
	 * @param words
	 *            of {@link CallWords}
	 * @param results
	 *            of what came, as those words have them
	 */
	<T> T call(String words, Call<T> call, Function<T, List<String>> results)
			throws DeviceException, InterruptedException {
		return make(Kind.CALL, words, "", call, results);
	}

	void call(String words, Deed deed) throws DeviceException, InterruptedException {
		call(words, () -> {
			deed.call();
			return words;
		}, done -> List.of());
	}

	/** What opens the device; the factory is named for who makes a test of it. */
	<T> T open(String address, String factory, Call<T> open, Function<T, String> identity)
			throws DeviceException, InterruptedException {
		return make(Kind.CALL, CallWords.open(address), factory, open, opened -> List.of(identity.apply(opened)));
	}

	/** Something that the words do not have. */
	<T> T unspoken(String text, Call<T> call) throws DeviceException, InterruptedException {
		return make(Kind.UNSPOKEN, text, "", call, done -> List.of());
	}

	/** Notes each frame of a scan before it is handed on. */
	FrameSink noted(FrameSink sink) {
		return new FrameSink() {

			@Override
			public void accept(ScanFrame frame) throws InterruptedException {
				note(Kind.RESULT, CallWords.got(frame));
				sink.accept(frame);
			}

			@Override
			public void preparing(String text) {
				sink.preparing(text);
			}
		};
	}

	private <T> T make(Kind kind, String words, String meaning, Call<T> call, Function<T, List<String>> results)
			throws DeviceException, InterruptedException {
		notes.note(kind, words, meaning);
		T brought;
		try {
			brought = call.call();
		} catch (DeviceException e) {
			boolean lost = e.reason() == DeviceReason.LINK_LOST || e.reason() == DeviceReason.TIMEOUT;
			note(lost ? Kind.BROKEN : Kind.DONE, CallWords.got(e));
			throw e;
		} catch (InterruptedException e) {
			note(Kind.BROKEN, "interrupted");
			throw e;
		} catch (RuntimeException | LinkageError e) {
			note(Kind.BROKEN, "defect of the driver: " + e);
			throw e;
		}
		note(Kind.DONE, String.join("\n", results.apply(brought)));
		return brought;
	}

	private void note(Kind kind, String text) {
		if (!over.getAsBoolean()) {
			notes.note(kind, text, "");
		}
	}
}

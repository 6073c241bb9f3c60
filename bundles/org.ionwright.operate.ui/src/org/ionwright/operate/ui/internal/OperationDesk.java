package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.LiveInstrument;

/** The instruments the views of operation show. Safe for any thread; nothing blocks. */
public interface OperationDesk {

	/** Those that are open, oldest first. */
	List<LiveInstrument> instruments();

	/** The one that a person chose, whether it is still open or not. */
	Optional<LiveInstrument> chosen();

	/** The views show this one from now on. */
	void choose(LiveInstrument instrument);

	/** The one that is shown: the one that was chosen while it is open, else the oldest. */
	default Optional<LiveInstrument> instrument() {
		List<LiveInstrument> open = instruments();
		return chosen().filter(open::contains).or(() -> open.stream().findFirst());
	}

	/** Told on any thread after state, sequence, interlocks, readings or journal of an instrument changed, often. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}

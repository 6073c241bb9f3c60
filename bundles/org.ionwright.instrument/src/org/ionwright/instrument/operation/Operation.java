package org.ionwright.instrument.operation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.osgi.annotation.versioning.ProviderType;

/** Operates a live instrument. Safe for use from any thread; nothing blocks. */
@ProviderType
public interface Operation {

	OperationStatus status();

	/** The sequence in progress, or the last one. */
	Optional<SequenceStatus> sequence();

	/** Why a sequence cannot be started now, in words; empty when it can. */
	Optional<String> refusal(OperatingSequence sequence);

	/** What a sequence would do to the instrument as it is, one line a step, for a person to read first. */
	List<String> preview(OperatingSequence sequence);

	/**
	 * Starts a sequence. One that only lowers ends the one in progress; any other is refused while one goes on.
	 *
	 * @return completed when it is over, cancelled included; fails with a {@link org.ionwright.device.DeviceException} that says why it
	 *         was refused or did not reach its goal
	 */
	CompletableFuture<Void> start(OperatingSequence sequence, String who);

	/** Ends the sequence in progress by its abort path. */
	void cancel(String who);

	/** Interlocks in the order of the matrix. */
	List<InterlockStatus> interlocks();

	/** Those that are latched, first-out first. */
	List<Trip> trips();

	/**
	 * Takes back the latched trips whose conditions are met again.
	 *
	 * @return what still stands against the others, a line each; empty when none is latched any more
	 */
	List<String> rearm(String who);

	/** Why a parameter cannot be raised now, a line for each interlock with its reading; empty when it can. */
	List<String> whyNot(String path);

	/** The last entries, oldest first; those of earlier sessions as well when there is a journal on disk. */
	List<JournalEntry> journal();

	/**
	 * What an earlier session that did not end in order had left on, a line each; empty when there was none, or after a person has
	 * decided by {@link #rearm}.
	 */
	List<String> leftOn();

	void addListener(OperationListener listener);

	void removeListener(OperationListener listener);
}

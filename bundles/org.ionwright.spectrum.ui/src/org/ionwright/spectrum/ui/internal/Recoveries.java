package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.spectrum.run.StillWrittenException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Whether a file was cut off and can be completed. Blocks; not for the UI thread. */
final class Recoveries {

	/**
	 * A file that can be completed.
	 *
	 * @param damage
	 *            in one line for people
	 */
	record Offer(String damage, Path file, Path target, RunRecovery recovery) {
	}

	private Recoveries() {
	}

	/** As {@link #of(Collection, Path)}, with whatever services there are now. */
	static Optional<Offer> of(Path file) throws StillWrittenException {
		return of(services(), file);
	}

	/** The complete file that became of a run in progress, if it did. */
	static Optional<Path> whole(Path partial) {
		return services().stream().filter(service -> service.accepts(partial)).map(service -> service.target(partial))
				.filter(target -> String.valueOf(partial.getFileName()).startsWith(target.getFileName() + "."))
				.filter(Files::exists).findFirst();
	}

	private static List<RunRecovery> services() {
		BundleContext context = FrameworkUtil.getBundle(Recoveries.class).getBundleContext();
		try {
			return context.getServiceReferences(RunRecovery.class, null).stream()
					.map((ServiceReference<RunRecovery> reference) -> Optional
							.ofNullable(context.getService(reference)))
					.flatMap(Optional::stream).toList();
		} catch (org.osgi.framework.InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Empty when the file is whole, or nobody can complete it.
	 *
	 * @throws StillWrittenException
	 *             when the run goes on
	 */
	static Optional<Offer> of(Collection<RunRecovery> services, Path file) throws StillWrittenException {
		for (RunRecovery service : services) {
			if (service.accepts(file)) {
				try {
					String damage = service.damage(file);
					return damage.isEmpty() ? Optional.empty()
							: Optional.of(new Offer(damage, file, service.target(file), service));
				} catch (StillWrittenException e) {
					throw e;
				} catch (IOException e) {
					// Something else altogether, as whoever opened it has told.
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}
}

package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ionwright.spectrum.run.RunRecovery;
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

	/** With whatever services there are now. */
	static Optional<Offer> of(Path file) {
		BundleContext context = FrameworkUtil.getBundle(Recoveries.class).getBundleContext();
		try {
			List<RunRecovery> services = context.getServiceReferences(RunRecovery.class, null).stream()
					.map((ServiceReference<RunRecovery> reference) -> Optional
							.ofNullable(context.getService(reference)))
					.flatMap(Optional::stream).toList();
			return of(services, file);
		} catch (org.osgi.framework.InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Empty when the file is whole, or nobody can complete it. */
	static Optional<Offer> of(Collection<RunRecovery> services, Path file) {
		for (RunRecovery service : services) {
			if (service.accepts(file)) {
				try {
					String damage = service.damage(file);
					return damage.isEmpty() ? Optional.empty()
							: Optional.of(new Offer(damage, file, service.target(file), service));
				} catch (IOException e) {
					// Something else altogether: whoever opened it has told so.
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}
}

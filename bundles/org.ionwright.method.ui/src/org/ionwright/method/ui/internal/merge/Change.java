package org.ionwright.method.ui.internal.merge;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Something that is otherwise in the other version and can be taken from there, or given to it.
 *
 * @param place
 *            the part it is about, by names: {@code segments[full scan].scan}
 * @param what
 *            the value; empty for the part as a whole
 * @param ancestor
 *            as it was before both, for people; empty when it was not there, or nothing is known
 * @param here
 *            as it is in the version that is edited; empty when it is not there
 * @param there
 *            as it is in the other version; empty when it is not there
 * @param conflict
 *            whether both versions have changed it, each in its own way
 * @param taking
 *            makes the command that takes it; asked when its turn has come
 * @param giving
 *            makes the command that lets the other version be as this one; asked when its turn has come
 */
public record Change(String place, String what, String ancestor, String here, String there, boolean conflict,
		Function<EditingDomain, Command> taking, Function<EditingDomain, Command> giving) {

	/** Without the command, for lists and tests. */
	@Override
	public String toString() {
		return (conflict ? "! " : "") + place + (what.isEmpty() ? "" : " " + what) + ": " + here + " <- " + there;
	}
}

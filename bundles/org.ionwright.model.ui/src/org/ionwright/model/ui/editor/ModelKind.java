package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.validation.Finding;

/**
 * What an editor is for.
 *
 * @param type
 *            of the root
 * @param word
 *            for people: {@code instrument}
 * @param markers
 *            type of the markers, as in plugin.xml
 * @param rules
 *            what the rules say of a model, and the file it is in; any thread
 */
public record ModelKind<R extends EObject>(Class<R> type, String word, String markers,
		BiFunction<R, @Nullable IFile, List<Finding>> rules) {

	/** Empty for a model of another kind. */
	List<Finding> check(EObject model, @Nullable IFile file) {
		return type.isInstance(model) ? rules.apply(type.cast(model), file) : List.of();
	}
}

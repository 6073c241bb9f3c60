/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the analyser does in a segment.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ionwright.model.method.MethodPackage#getScan()
 * @model abstract="true"
 * @generated
 */
public interface Scan extends EObject {
} // Scan

/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Valve</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A valve in the vacuum system.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getValve()
 * @model
 * @generated
 */
public interface Valve extends Part {
} // Valve

/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corona Needle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The point of the corona discharge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.CoronaNeedle#getRadius <em>Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CoronaNeedle#getDistance <em>Distance</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaNeedle()
 * @model
 * @generated
 */
public interface CoronaNeedle extends Part {
	/**
	 * Returns the value of the '<em><b>Radius</b></em>' attribute.
	 * The default value is <code>"2e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Radius</em>' attribute.
	 * @see #setRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaNeedle_Radius()
	 * @model default="2e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Tip radius' unit='m' role='FACT' hardwareMin='1e-07' hardwareMax='0.001' displayUnit='\265m' displayFactor='1e-06' digits='1'"
	 * @generated
	 */
	double getRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CoronaNeedle#getRadius <em>Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Radius</em>' attribute.
	 * @see #getRadius()
	 * @generated
	 */
	void setRadius(double value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * The default value is <code>"0.005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaNeedle_Distance()
	 * @model default="0.005"
	 *        annotation="http://www.ionwright.org/quantity label='Distance to the counter electrode' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CoronaNeedle#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(double value);

} // CoronaNeedle

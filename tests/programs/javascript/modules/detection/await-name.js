var await = 5;
module.exports = await;
